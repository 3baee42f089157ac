package org.yuheng.platform.vault;

import java.util.Collection;
import java.util.Map;

/**
 * What the read side may learn from the vault. Fails closed: what cannot be read is absent from the answer, and an
 * erased complaint is simply not there.
 */
public interface VaultReader {
    /**
     * Scrubbed subject and statement by complaint id, for the terms of the search index and for triage: its words are read
     * and quoted in reasons to whoever may see them. The text itself is never stored.
     */
    Map<String, String> searchableText(Collection<String> complaintIds);

    /** What a page of rows shows, by complaint id, for readers that may see enterprise and organ. */
    Map<String, Display> display(Collection<String> complaintIds);

    /**
     * Texts that were written at steps of a case, by reference; absent where there is none. For whoever shows a paper to
     * somebody who may see that paper: the asker has checked it.
     */
    Map<String, String> caseTexts(String caseId, Collection<String> refs);

    /**
     * The names beside a complaint.
     *
     * @param maskedComplainant family name and stars, or null for an anonymous complaint
     * @param enterpriseName or null
     * @param creditCode or null
     * @param organName as the complainant wrote it, or null
     * @param externalNumber number in the sending system, or null
     */
    record Display(
            String maskedComplainant,
            String enterpriseName,
            String creditCode,
            String organName,
            String externalNumber) {}
}
