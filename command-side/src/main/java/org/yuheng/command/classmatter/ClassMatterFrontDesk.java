package org.yuheng.command.classmatter;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yuheng.command.vault.KeyedReferences;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.platform.access.Access;
import org.yuheng.platform.access.Action;
import org.yuheng.platform.access.Person;
import org.yuheng.platform.web.SeenVersion;

/** Reads who asks what of which class matter, and sends it. */
@Component
class ClassMatterFrontDesk {
    private static final int LONGEST_KEY = 255;

    private final ClassMatterCommands commands;
    private final ClassMatterAnswers answers;
    private final KeyedReferences references;

    ClassMatterFrontDesk(ClassMatterCommands commands, ClassMatterAnswers answers, KeyedReferences references) {
        this.commands = commands;
        this.answers = answers;
        this.references = references;
    }

    /** @throws DomainError when the action is not open to the person, or a header cannot be read */
    ClassMatterCommand.Asked asked(Person person, Action action, String id, String seen, String key) {
        var authority = Access.require(person, action);
        return new ClassMatterCommand.Asked(idIn(id), authority, SeenVersion.parse(seen), request(person, action, key));
    }

    ClassMatterAnswers.Written done(ClassMatterCommand command) {
        return answers.written(commands.send(command));
    }

    /** What is no id names nothing. */
    static String idIn(String address) {
        try {
            return UUID.fromString(address).toString();
        } catch (IllegalArgumentException noId) {
            throw new DomainError(ErrorCode.NOT_FOUND, Map.of());
        }
    }

    /** @return null where the request names itself in no way */
    static String key(String header) {
        if (header == null || header.isBlank()) {
            return null;
        }
        if (header.length() > LONGEST_KEY) {
            throw new DomainError(ErrorCode.TEXT_TOO_LONG, Map.of("field", "Idempotency-Key", "limit", LONGEST_KEY));
        }
        return header;
    }

    /** The same key counts per account and per action. */
    private String request(Person person, Action action, String header) {
        var key = key(header);
        return key == null ? null : references.content("class-request", person.account(), action.name(), key);
    }
}
