package org.yuheng.query.classmatter;

import java.util.List;
import org.yuheng.kernel.classmatter.ClassOccurrence;
import org.yuheng.query.view.ViewDocument;

/**
 * One thing of the log as far as classes are concerned: one of the three at most.
 *
 * @param occurrence of a complaint or case, else null
 * @param matter a class matter, else null
 * @param dismissed a suggestion that a person decided against, else null
 */
record ClassEntry(String id, long version, ClassOccurrence occurrence, ClassMatterDocument matter, Dismissed dismissed)
        implements ViewDocument {

    /** @param memberIds what had been counted */
    record Dismissed(String trigger, List<String> memberIds) {}
}
