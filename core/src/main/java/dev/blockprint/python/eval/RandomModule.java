package dev.blockprint.python.eval;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The module {@code random}. After {@code seed} it gives what Python gives; without one it is as after {@code seed(0)}. */
final class RandomModule implements Module {
    private final Machine machine;
    private Mersenne source = new Mersenne(BigInteger.ZERO);

    RandomModule(Machine machine) {
        this.machine = machine;
    }

    @Override
    public @Nullable Object find(String name) {
        return switch (name) {
            case "seed" ->
                Module.function(name, args -> {
                    source = new Mersenne(number(args.size() == 0 ? None.NONE : args.get(0, "")));
                    return None.NONE;
                });
            case "random" -> Module.function(name, args -> source.real());
            case "uniform" ->
                Module.function(name, args -> {
                    double low = Numeric.real(args.get(0, "the least"));
                    return low + (Numeric.real(args.get(1, "the greatest")) - low) * source.real();
                });
            case "randint" ->
                Module.function(
                        name, args -> between(args.integer(0, "the least"), args.integer(1, "the greatest"), 1));
            case "randrange" ->
                Module.function(name, args -> {
                    long first = args.integer(0, "a number");
                    return args.size() == 1 ? between(0, first - 1, 1) : range(args, first);
                });
            case "choice" ->
                Module.function(name, args -> {
                    List<Object> items = items(args);
                    return items.get((int) source.below(items.size()));
                });
            case "choices" -> Module.function(name, this::choices);
            case "sample" -> Module.function(name, this::sample);
            case "shuffle" -> Module.function(name, this::shuffle);
            default -> null;
        };
    }

    /** The number that Python makes of a seed. */
    private static BigInteger number(Object seed) {
        if (seed instanceof Long number) {
            return BigInteger.valueOf(number);
        }
        if (seed instanceof String text) {
            try {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                byte[] digest = MessageDigest.getInstance("SHA-512").digest(bytes);
                byte[] all = new byte[bytes.length + digest.length];
                System.arraycopy(bytes, 0, all, 0, bytes.length);
                System.arraycopy(digest, 0, all, bytes.length, digest.length);
                return new BigInteger(1, all);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java has SHA-512", e);
            }
        }
        return BigInteger.ZERO;
    }

    private Object range(Args args, long first) {
        long step = args.size() > 2 ? args.integer(2, "the step") : 1;
        return between(first, args.integer(1, "the end") - (step > 0 ? 1 : -1), step);
    }

    private Object between(long least, long greatest, long step) {
        long count = step == 0 ? 0 : Math.floorDiv(greatest - least, step) + 1;
        if (count <= 0) {
            throw PyError.value("there is no number to choose", "let the second be greater than the first");
        }
        return least + step * source.below(count);
    }

    private List<Object> items(Args args) {
        List<Object> items = machine.values.iterate(args.get(0, "the values"));
        if (items.isEmpty()) {
            throw new PyError("IndexError", "there is nothing to choose from", "give at least one value");
        }
        return items;
    }

    private Object choices(Args args) {
        List<Object> items = items(args);
        Object wanted = args.named().get("k");
        long count = wanted == null ? 1 : Numeric.integer(wanted, "how many");
        List<Object> chosen = new ArrayList<>();
        for (long i = 0; i < count; i++) {
            chosen.add(items.get((int) Math.floor(source.real() * items.size())));
            machine.budget.item(chosen.size());
        }
        return new PyList(chosen);
    }

    /** Python chooses by a list for few values, and by a set for many. */
    private Object sample(Args args) {
        List<Object> items = machine.values.iterate(args.get(0, "the values"));
        Object wanted = args.find(1, "k");
        long count = wanted == null ? 1 : Numeric.integer(wanted, "how many");
        if (count < 0 || count > items.size()) {
            throw PyError.value("there are fewer values than that", "ask for at most " + items.size());
        }
        int size = items.size();
        long few = 21;
        if (count > 5) {
            few += (long) Math.pow(4, Math.ceil(Math.log(count * 3.0) / Math.log(4)));
        }
        List<Object> pool = new ArrayList<>(items);
        List<Object> chosen = new ArrayList<>();
        List<Integer> seen = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (size <= few) {
                int j = (int) source.below(size - i);
                chosen.add(pool.get(j));
                pool.set(j, pool.get(size - i - 1));
            } else {
                int j;
                do {
                    j = (int) source.below(size);
                } while (seen.contains(j));
                seen.add(j);
                chosen.add(items.get(j));
            }
            machine.budget.item(chosen.size());
        }
        return new PyList(chosen);
    }

    private Object shuffle(Args args) {
        if (!(args.get(0, "a list") instanceof PyList list)) {
            throw PyError.type("shuffle takes a list", "write list(…) around it");
        }
        machine.budget.items(list.items.size());
        for (int i = list.items.size() - 1; i > 0; i--) {
            java.util.Collections.swap(list.items, i, (int) source.below(i + 1));
        }
        return None.NONE;
    }
}
