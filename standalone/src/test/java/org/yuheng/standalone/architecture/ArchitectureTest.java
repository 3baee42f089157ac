package org.yuheng.standalone.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yuheng.standalone.repository.SourceFile;
import org.yuheng.standalone.repository.Sources;

class ArchitectureTest {
    /** They see the product over REST only and are no part of it. */
    private static final String MEASUREMENTS = "standalone/benchmarks/";

    private static final String BREAKS_IT = "Wrong";
    private static final String KEEPS_IT = "Right";

    @ParameterizedTest
    @EnumSource
    void theProductKeepsEveryRule(ArchitectureRule rule) {
        rule.mustHoldFor(Compiled.product(), Compiled.ROOT);
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleBitesItsCanary(ArchitectureRule rule) {
        var canary = Compiled.below(rule.canaryRoot());
        var breaches = rule.breachesIn(canary, rule.canaryRoot());

        assertThat(named(BREAKS_IT, canary)).as("canary of " + rule).isNotEmpty();
        assertThat(named(BREAKS_IT, canary))
                .allSatisfy(wrong -> assertThat(breaches)
                        .anySatisfy(breach -> assertThat(breach).contains(wrong)));
        assertThat(named(KEEPS_IT, canary))
                .doesNotContainAnyElementsOf(breaches.stream()
                        .map(breach -> accusedIn(breach, canary))
                        .toList());
    }

    @Test
    void everyCanaryBelongsToARule() {
        var roots = Arrays.stream(ArchitectureRule.values())
                .map(ArchitectureRule::canaryRoot)
                .collect(Collectors.toSet());

        assertThat(Compiled.canaries().stream().map(JavaClass::getPackageName))
                .isNotEmpty()
                .allMatch(name -> roots.stream().anyMatch(root -> (name + ".").startsWith(root + ".")));
    }

    @Test
    void everyMainClassIsLookedAt() {
        var compiled = Compiled.product().stream()
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .filter(type -> type.getEnclosingClass().isEmpty())
                .map(JavaClass::getName);
        var written = Sources.ofRepository().mainJava().stream()
                .filter(file -> !file.name().equals("package-info"))
                .filter(file -> !file.path().startsWith(MEASUREMENTS))
                .map(SourceFile::className);

        assertThat(compiled).containsExactlyInAnyOrderElementsOf(written.toList());
    }

    @Test
    void everyClassThatIsExemptExists() {
        assertThat(Stream.concat(PurityRules.MAY_DRAW.stream(), FrameworkRules.MAY_WRITE_VIEWS.stream()))
                .allSatisfy(name -> assertThat(Compiled.product().contain(Compiled.ROOT + "." + name))
                        .as(name)
                        .isTrue());
    }

    @Test
    void everyDeclaredUseOfAFeatureExists() {
        assertThat(FeatureRules.DECLARED)
                .allSatisfy(use -> assertThat(use.reason()).isNotBlank())
                .extracting(use -> use.side() + " " + use.feature() + " " + use.other())
                .doesNotHaveDuplicates()
                .isSubsetOf(FeatureRules.usesIn(Compiled.product(), Compiled.ROOT));
    }

    /** The class that a breach names first; the others are what it uses. */
    private static String accusedIn(String breach, JavaClasses canary) {
        return canary.stream()
                .map(JavaClass::getName)
                .filter(breach::contains)
                .min(Comparator.<String>comparingInt(breach::indexOf)
                        .thenComparing(Comparator.comparingInt(String::length).reversed()))
                .orElseThrow();
    }

    private static List<String> named(String beginning, JavaClasses classes) {
        return classes.stream()
                .filter(type -> type.getSimpleName().startsWith(beginning))
                .map(JavaClass::getName)
                .toList();
    }
}
