package org.yuheng.query.support;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yuheng.platform.vault.VaultReader;

/** The vault as the read side sees it: it knows what the test tells it, and can be silent. */
public final class TestVault implements VaultReader {
    private final Map<String, String> texts = new ConcurrentHashMap<>();
    private final Map<String, Display> displays = new ConcurrentHashMap<>();
    private volatile boolean silent;
    private volatile int questions;

    public TestVault tells(String id, String text) {
        texts.put(id, text);
        return this;
    }

    public TestVault shows(String id, Display display) {
        displays.put(id, display);
        return this;
    }

    public void erases(String id) {
        texts.remove(id);
        displays.remove(id);
    }

    public void falls(boolean intoSilence) {
        silent = intoSilence;
    }

    /** How often texts were asked for. */
    public int questions() {
        return questions;
    }

    @Override
    public Map<String, String> searchableText(Collection<String> complaintIds) {
        questions++;
        return known(texts, complaintIds);
    }

    @Override
    public Map<String, Display> display(Collection<String> complaintIds) {
        return known(displays, complaintIds);
    }

    /** What it was told of a reference. */
    @Override
    public Map<String, String> caseTexts(String caseId, Collection<String> refs) {
        return known(texts, refs);
    }

    private <T> Map<String, T> known(Map<String, T> all, Collection<String> ids) {
        if (silent) {
            throw new IllegalStateException("the vault is silent");
        }
        return ids.stream()
                .filter(all::containsKey)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), all::get, (one, other) -> one, HashMap::new));
    }
}
