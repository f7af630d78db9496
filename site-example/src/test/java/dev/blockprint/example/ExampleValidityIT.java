package dev.blockprint.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blockprint.site.check.PageValidator;
import org.junit.jupiter.api.Test;

/** The Nu validator has nothing to say about any page of the example. */
class ExampleValidityIT {
    @Test
    void everyPageIsValidHtml() {
        assertThat(PageValidator.complaints(BuiltExample.get().site())).isEmpty();
    }
}
