package org.yuheng.query.casesearch;

import java.time.LocalDate;
import org.yuheng.platform.access.Action;
import org.yuheng.platform.access.Person;
import org.yuheng.query.casesupervision.CaseSight;

/** Filters as the addresses of lists give them, for tests of what links to these lists. */
public final class Asked {
    private Asked() {}

    /** @param query of an address, without the question mark */
    public static CaseFilter cases(String query, Person person) {
        return Ask.docketAt("?" + query)
                .filter(person, CaseSight.of(person, Action.LIST_CASES), LocalDate.of(2026, 11, 10));
    }

    /** @param query of an address, without the question mark */
    public static PaperFilter papers(String query) {
        return Ask.registerAt("?" + query).filter();
    }
}
