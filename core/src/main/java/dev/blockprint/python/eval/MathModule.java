package dev.blockprint.python.eval;

import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/** The module {@code math}. */
final class MathModule implements Module {
    private static final Map<String, DoubleUnaryOperator> OF_ONE = Map.ofEntries(
            Map.entry("sin", StrictMath::sin),
            Map.entry("cos", StrictMath::cos),
            Map.entry("tan", StrictMath::tan),
            Map.entry("asin", StrictMath::asin),
            Map.entry("acos", StrictMath::acos),
            Map.entry("atan", StrictMath::atan),
            Map.entry("exp", StrictMath::exp),
            Map.entry("log2", x -> StrictMath.log(x) / StrictMath.log(2)),
            Map.entry("log10", StrictMath::log10),
            Map.entry("sqrt", StrictMath::sqrt),
            Map.entry("fabs", Math::abs),
            Map.entry("radians", Math::toRadians),
            Map.entry("degrees", Math::toDegrees));

    private final Values values;

    MathModule(Values values) {
        this.values = values;
    }

    @Override
    public @Nullable Object find(String name) {
        DoubleUnaryOperator one = OF_ONE.get(name);
        if (one != null) {
            return Module.function(name, args -> defined(one.applyAsDouble(Numeric.real(args.get(0, "a number")))));
        }
        return switch (name) {
            case "pi" -> Math.PI;
            case "e" -> Math.E;
            case "tau" -> 2 * Math.PI;
            case "inf" -> Double.POSITIVE_INFINITY;
            case "nan" -> Double.NaN;
            case "ceil" -> Module.function(name, args -> (long) Math.ceil(Numeric.real(args.get(0, "a number"))));
            case "floor" -> Module.function(name, args -> (long) Math.floor(Numeric.real(args.get(0, "a number"))));
            case "trunc" -> Module.function(name, args -> (long) Numeric.real(args.get(0, "a number")));
            case "log" -> Module.function(name, MathModule::log);
            case "pow" ->
                Module.function(
                        name,
                        args -> Math.pow(Numeric.real(args.get(0, "a number")), Numeric.real(args.get(1, "a number"))));
            case "hypot" ->
                Module.function(
                        name,
                        args -> Math.hypot(
                                Numeric.real(args.get(0, "a number")), Numeric.real(args.get(1, "a number"))));
            case "gcd" -> Module.function(name, args -> gcd(args.integer(0, "a number"), args.integer(1, "a number")));
            case "isqrt" -> Module.function(name, args -> (long) Math.sqrt((double) args.integer(0, "a number")));
            case "factorial" -> Module.function(name, args -> factorial(args.integer(0, "a number")));
            case "isnan" -> Module.function(name, args -> Double.isNaN(Numeric.real(args.get(0, "a number"))));
            case "isclose" ->
                Module.function(
                        name,
                        args -> Math.abs(Numeric.real(args.get(0, "a number")) - Numeric.real(args.get(1, "a number")))
                                < 1e-9);
            case "prod" ->
                Module.function(name, args -> {
                    Object product = 1L;
                    for (Object value : values.iterate(args.get(0, "numbers"))) {
                        Object next = Numeric.apply("*", product, value);
                        product = next == null ? product : next;
                    }
                    return product;
                });
            default -> null;
        };
    }

    private static Object log(Args args) {
        double value = defined(StrictMath.log(Numeric.real(args.get(0, "a number"))));
        return args.size() > 1 ? value / StrictMath.log(Numeric.real(args.get(1, "the base"))) : value;
    }

    private static double defined(double result) {
        if (Double.isNaN(result) || result == Double.NEGATIVE_INFINITY) {
            throw PyError.value("this has no value there", "check the number first");
        }
        return result;
    }

    private static Object gcd(long a, long b) {
        return b == 0 ? (Object) Math.abs(a) : gcd(b, a % b);
    }

    private static Object factorial(long number) {
        if (number < 0 || number > 20) {
            throw PyError.value("the factorial is known from 0 to 20", "use a smaller number");
        }
        long product = 1;
        for (long i = 2; i <= number; i++) {
            product *= i;
        }
        return product;
    }
}
