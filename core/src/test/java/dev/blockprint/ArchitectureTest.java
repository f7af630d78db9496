package dev.blockprint;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeJars;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The house: data flows one way, and each package imports only what lies to its left. */
@AnalyzeClasses(
        packages = "dev.blockprint",
        importOptions = {DoNotIncludeTests.class, DoNotIncludeJars.class})
class ArchitectureTest {
    @ArchTest
    static final ArchRule importsLeadOneWay = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .optionalLayer("source")
            .definedBy("dev.blockprint.source..")
            .optionalLayer("language")
            .definedBy("dev.blockprint.language..")
            .optionalLayer("python")
            .definedBy("dev.blockprint.python..")
            .optionalLayer("dot")
            .definedBy("dev.blockprint.dot..")
            .optionalLayer("model")
            .definedBy("dev.blockprint.model..")
            .optionalLayer("convert")
            .definedBy("dev.blockprint.convert..")
            .optionalLayer("text")
            .definedBy("dev.blockprint.text..")
            .optionalLayer("look")
            .definedBy("dev.blockprint.look..")
            .optionalLayer("layout")
            .definedBy("dev.blockprint.layout..")
            .optionalLayer("words")
            .definedBy("dev.blockprint.words..")
            .optionalLayer("picture")
            .definedBy("dev.blockprint.picture..")
            .optionalLayer("artifact")
            .definedBy("dev.blockprint.artifact..")
            .optionalLayer("facade")
            .definedBy("dev.blockprint")
            .optionalLayer("document")
            .definedBy("dev.blockprint.document..")
            .whereLayer("language")
            .mayOnlyBeAccessedByLayers("model", "convert", "facade", "document")
            .whereLayer("python")
            .mayOnlyBeAccessedByLayers("model", "convert", "facade", "document")
            .whereLayer("dot")
            .mayOnlyBeAccessedByLayers("model", "convert", "facade", "document")
            .whereLayer("model")
            .mayOnlyBeAccessedByLayers("convert", "look", "layout", "words", "picture", "artifact", "facade")
            .whereLayer("convert")
            .mayOnlyBeAccessedByLayers("facade", "document")
            .whereLayer("text")
            .mayOnlyBeAccessedByLayers("layout", "picture", "artifact", "facade")
            .whereLayer("layout")
            .mayOnlyBeAccessedByLayers("picture", "artifact", "facade")
            .whereLayer("words")
            .mayOnlyBeAccessedByLayers("picture", "facade", "document")
            .whereLayer("picture")
            .mayOnlyBeAccessedByLayers("artifact", "facade")
            .whereLayer("artifact")
            .mayOnlyBeAccessedByLayers("facade", "document")
            .whereLayer("facade")
            .mayOnlyBeAccessedByLayers("document")
            .whereLayer("document")
            .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule theModelKnowsNoGraphviz = noClasses()
            .that()
            .resideInAPackage("dev.blockprint.model..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.blockprint.graphviz..", "guru.nidi..");

    @ArchTest
    static final ArchRule nobodyReadsTheClockOrChance = noClasses()
            .should()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Math.class, "random")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(java.util.Random.class);
}
