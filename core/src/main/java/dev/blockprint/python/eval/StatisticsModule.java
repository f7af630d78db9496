package dev.blockprint.python.eval;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The module {@code statistics}. */
final class StatisticsModule implements Module {
    private final Values values;

    StatisticsModule(Values values) {
        this.values = values;
    }

    @Override
    public @Nullable Object find(String name) {
        return name.equals("mean") ? Module.function(name, this::mean) : null;
    }

    private Object mean(Args args) {
        List<Object> numbers = values.iterate(args.get(0, "numbers"));
        double sum = 0;
        for (Object number : numbers) {
            sum += Numeric.real(number);
        }
        if (numbers.isEmpty()) {
            throw PyError.value("there are no numbers", "give at least one");
        }
        double mean = sum / numbers.size();
        boolean whole = numbers.stream().allMatch(Numeric::isInteger) && mean == Math.rint(mean);
        return whole ? (Object) (long) mean : mean;
    }
}
