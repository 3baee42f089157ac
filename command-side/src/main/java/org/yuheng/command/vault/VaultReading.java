package org.yuheng.command.vault;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.yuheng.platform.vault.VaultReader;

/** The vault's side of the port to the read side. What leaves is scrubbed or masked. */
@Component
class VaultReading implements VaultReader {
    private static final String SUPPLEMENT = "supplement";

    private final Vault vault;

    VaultReading(Vault vault) {
        this.vault = vault;
    }

    @Override
    public Map<String, String> searchableText(Collection<String> complaintIds) {
        var entries = vault.open(complaintIds, List.of(Identity.REF, Words.REF, SUPPLEMENT));
        Map<String, String> texts = new HashMap<>();
        entries.forEach((id, found) -> texts.put(id, searchable(found)));
        return texts;
    }

    @Override
    public Map<String, Display> display(Collection<String> complaintIds) {
        var entries = vault.open(complaintIds, List.of(Identity.REF, Enterprise.REF, Words.REF));
        Map<String, Display> displays = new HashMap<>();
        entries.forEach((id, found) -> displays.put(id, display(found)));
        return displays;
    }

    @Override
    public Map<String, String> caseTexts(String caseId, Collection<String> refs) {
        Map<String, String> texts = new HashMap<>();
        vault.open(List.of(caseId), List.copyOf(refs))
                .getOrDefault(caseId, Map.of())
                .forEach((ref, text) -> texts.put(ref, text.value()));
        return texts;
    }

    private static String searchable(Map<String, ConfidentialText> found) {
        var text = new StringBuilder();
        VaultRecords.words(found)
                .ifPresent(words -> text.append(words.subject()).append('\n').append(words.statement()));
        if (found.containsKey(SUPPLEMENT)) {
            text.append('\n').append(found.get(SUPPLEMENT).value());
        }
        var known = VaultRecords.identity(found).map(Identity::values).orElseGet(List::of);
        return Scrubber.scrub(text.toString(), new ArrayList<>(known));
    }

    private static Display display(Map<String, ConfidentialText> found) {
        var enterprise = VaultRecords.enterprise(found);
        var words = VaultRecords.words(found);
        return new Display(
                VaultRecords.identity(found)
                        .map(Identity::name)
                        .map(Names::mask)
                        .orElse(null),
                enterprise.map(Enterprise::name).orElse(null),
                enterprise.map(Enterprise::creditCode).orElse(null),
                words.map(Words::organName).orElse(null),
                words.map(Words::externalNumber).orElse(null));
    }
}
