package org.yuheng.standalone.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The compiled main classes of all modules, and the canaries: read once, as reading is what takes time. */
final class Compiled {
    static final String ROOT = "org.yuheng";
    static final String CANARIES = ROOT + ".canary";

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(place -> ImportOption.Predefined.DO_NOT_INCLUDE_TESTS.includes(place)
                    || place.contains(CANARIES.replace('.', '/')))
            .importPackages(ROOT);
    private static final JavaClasses PRODUCT = ALL.that(not(resideInAPackage(CANARIES + "..")));

    private Compiled() {}

    static JavaClasses product() {
        return PRODUCT;
    }

    static JavaClasses canaries() {
        return below(CANARIES);
    }

    static JavaClasses below(String root) {
        return ALL.that(resideInAPackage(root + ".."));
    }
}
