package dev.blockprint.generators;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tries generators with the lines that the documentation tells. */
final class Trial {
    private final Path root;
    private final Path generators;

    /** @param root the folder of the repository */
    Trial(Path root) {
        this.root = root.toAbsolutePath().normalize();
        this.generators = this.root.resolve("generators");
    }

    /** Builds the documents with {@code generator}, and looks at the page. */
    Outcome of(Generator generator) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Optional<String> missing = Installation.missing(generators, generator);
        if (missing.isPresent()) {
            return new Outcome(generator, missing.get(), List.of(), 0);
        }
        List<String> problems = problems(generator);
        return new Outcome(generator, "", problems, (System.nanoTime() - start) / 1e9);
    }

    private List<String> problems(Generator generator) throws IOException, InterruptedException {
        Project project = Project.create(generators, generator);
        List<String> lines = DocumentedLines.of(root.resolve("docs/generators/" + generator.code() + ".md"));
        Shell shell = new Shell(project.folder(), List.of(root));
        if (generator == Generator.ANTORA) {
            // It reads its sources out of a repository, which every real project is.
            shell.run(
                    List.of("git init -q", "git -c user.name=x -c user.email=x@y.z commit -q --allow-empty -m Start"));
        }
        Shell.Ended ended = shell.run(lines);
        if (ended.code() != 0) {
            return List.of("exit code " + ended.code() + ":\n" + ended.said());
        }
        List<String> problems = new ArrayList<>(BuiltPage.problems(
                project.site(), project.site().resolve(generator.page()), ExpectedFigure.of(generator)));
        Map<String, FileTime> before = project.built();
        Shell.Ended again = shell.run(DocumentedLines.ofBlockprint(lines));
        if (again.code() != 0 || !project.built().equals(before)) {
            problems.add("a second run wrote something: " + again.said());
        }
        return problems;
    }
}
