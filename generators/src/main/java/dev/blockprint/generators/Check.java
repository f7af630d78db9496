package dev.blockprint.generators;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Tries generators, and prints a line for each. Exit code 1 if one of them fails, 2 for a name that is none. */
public final class Check {
    private static final String USAGE = """
            Usage: generators/check [--all] [--require] [NAME…]

            Builds the documents of this folder with other generators, by the lines that docs/generators/NAME.md
            tells, and looks at what they built. Without names: all that do not take long.

              --all      also those that take long
              --require  a generator that is not installed is a failure
            """;

    private Check() {}

    /** The names of generators, and the options that the usage tells. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        System.exit(run(System.out, Path.of(""), arguments));
    }

    static int run(PrintStream out, Path root, String... arguments) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(Arrays.asList(arguments));
        boolean all = words.remove("--all");
        boolean required = words.remove("--require");
        List<Generator> chosen = new ArrayList<>();
        for (String word : words) {
            Generator generator = Generator.of(word).orElse(null);
            if (generator == null) {
                out.print(USAGE);
                return word.equals("--help") ? 0 : 2;
            }
            chosen.add(generator);
        }
        if (chosen.isEmpty()) {
            chosen.addAll(Arrays.asList(Generator.values()));
            chosen.removeIf(generator -> generator.onRequestOnly() && !all);
        }
        boolean failed = false;
        Trial trial = new Trial(root);
        for (Generator generator : chosen) {
            Outcome outcome = trial.of(generator);
            out.println(outcome.line());
            outcome.problems().forEach(problem -> out.println("    " + problem));
            failed |= !outcome.problems().isEmpty() || (required && outcome.isMissing());
        }
        return failed ? 1 : 0;
    }
}
