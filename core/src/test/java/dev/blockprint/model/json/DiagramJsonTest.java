package dev.blockprint.model.json;

import dev.blockprint.Golden;
import dev.blockprint.model.read.Reading;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class DiagramJsonTest {
    @TestFactory
    Stream<DynamicTest> writesTheModel() {
        return Golden.tests("dev/blockprint/model/json", Reading::json);
    }
}
