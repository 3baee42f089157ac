package org.yuheng.command.classmatter;

import java.util.List;
import java.util.Map;
import org.yuheng.command.vault.ConfidentialText;
import org.yuheng.kernel.classmatter.event.ClassMatterEvent;

/**
 * The outcome of a decision.
 *
 * @param texts what the vault must keep for the references in the events, in the same transaction
 */
record ClassMatterDecided(List<ClassMatterEvent> events, Map<String, ConfidentialText> texts) {
    static final ClassMatterDecided NOTHING = new ClassMatterDecided(List.of(), Map.of());

    static ClassMatterDecided of(ClassMatterEvent event, String textRef, ConfidentialText text) {
        return new ClassMatterDecided(List.of(event), text == null ? Map.of() : Map.of(textRef, text));
    }
}
