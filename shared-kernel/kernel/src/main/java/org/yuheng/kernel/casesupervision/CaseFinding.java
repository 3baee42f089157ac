package org.yuheng.kernel.casesupervision;

import java.util.List;
import org.yuheng.kernel.complaint.Category;

/**
 * One thing that was ascertained, bound to what proves it and to what it breaks.
 *
 * @param ordinal from 1, within one draft
 * @param major whether it is a major problem, 《行政执法监督条例》第二十九条
 * @param factsRef vault reference of the facts
 * @param evidenceIds pieces of evidence of the same case
 * @param provisions citations, each as {@link LegalProvision} writes it
 */
public record CaseFinding(
        int ordinal,
        FindingNature nature,
        Category matter,
        boolean major,
        String factsRef,
        List<String> evidenceIds,
        List<String> provisions) {}
