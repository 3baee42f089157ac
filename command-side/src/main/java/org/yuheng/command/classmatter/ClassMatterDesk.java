package org.yuheng.command.classmatter;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.yuheng.command.number.ClassMatterNumbers;
import org.yuheng.command.request.RequestContent;
import org.yuheng.command.vault.ConfidentialText;
import org.yuheng.command.vault.KeyedReferences;
import org.yuheng.command.vault.Vault;
import org.yuheng.platform.time.LegalClock;

/** What the shell of a class matter has at hand: legal time, the register, the vault and the numbers. */
@Component
class ClassMatterDesk {
    private final LegalClock clock;
    private final ClassRegisterOfTheHouse register;
    private final Vault vault;
    private final ClassMatterNumbers numbers;
    private final KeyedReferences references;

    ClassMatterDesk(
            LegalClock clock,
            ClassRegisterOfTheHouse register,
            Vault vault,
            ClassMatterNumbers numbers,
            KeyedReferences references) {
        this.references = references;
        this.clock = clock;
        this.register = register;
        this.vault = vault;
        this.numbers = numbers;
    }

    ClassMatterContext context(long nextVersion) {
        return new ClassMatterContext(nextVersion, clock.now(), register);
    }

    /** What is asked, whoever asks and whatever number it will get. */
    String contentDigest(ClassMatterCommand command) {
        return references.content(
                "class-request-content", RequestContent.of((Record) command, Set.of("asked", "number")));
    }

    void keep(String classMatterId, Map<String, ConfidentialText> texts) {
        if (!texts.isEmpty()) {
            vault.keep(classMatterId, texts);
        }
    }

    void issue(String classMatterId) {
        numbers.confirm(classMatterId);
    }

    /** Somebody may have tried to adopt before: that number stays void. */
    void giveUpNumber(String classMatterId) {
        numbers.cancel(classMatterId);
    }
}
