package org.yuheng.query.worklist;

import java.util.Locale;
import org.yuheng.platform.access.Person;
import org.yuheng.query.support.SearchFixture;

/** How many complaints stand in a list: what figures are measured against. */
public final class ListTotals {
    private final WorkListQueries queries;

    public ListTotals(SearchFixture fixture) {
        this.queries = new WorkListQueries(
                fixture.search(), fixture.index(), fixture.patience(), fixture.displays(), fixture.legalTime());
    }

    /** @param address as after the question mark; a name that comes twice counts as it stands last */
    public long total(String address, Person person) {
        return queries.list(Address.question(address), person, Locale.CHINESE).total();
    }
}
