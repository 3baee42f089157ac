package org.yuheng.query.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.query.complaint.ComplaintDocument;
import org.yuheng.query.search.Proposing;
import org.yuheng.query.support.EventLog;
import org.yuheng.query.support.People;
import org.yuheng.query.support.SearchFixture;
import org.yuheng.query.support.Story;
import org.yuheng.query.support.TestVault;

/** Lists narrowed by what the words of complaints suggest. */
class ProposedListTest {
    @Test
    void whatTheWordsSuggestNarrowsAListForTheBureauAlone(@TempDir Path another) {
        Proposing suggesting = new Proposing() {
            @Override
            public String version() {
                return "one@1";
            }

            @Override
            public Proposed of(ComplaintDocument complaint, String text) {
                return new Proposed(text.contains("罚") ? Category.FINE_REPEATED : null, text.contains("罚"), null);
            }
        };
        try (var own = new SearchFixture(another, new EventLog(), new TestVault(), suggesting)) {
            var lists = new WorkListQueries(own.search(), own.index(), own.patience(), own.displays(), own.legalTime());
            own.vault().tells("fined", "罚款").tells("other", "其他");
            own.has(new Story("fined").received(), new Story("other").received(), new Story("untold").received());

            for (var address : List.of("proposedCategory=FINE", "proposedCategory=FINE_REPEATED", "enforcement=YES")) {
                assertThat(found(lists.list(Address.question(address), People.CITY_CLERK, Locale.CHINESE)))
                        .containsExactly("fined");
            }
            assertThat(found(lists.list(
                            Address.question("enforcement=NO&proposedCategory=NONE"),
                            People.CITY_CLERK,
                            Locale.CHINESE)))
                    .containsExactly("other");
            assertThatThrownBy(() -> lists.list(Address.question("enforcement=YES"), People.AUDITOR, Locale.CHINESE))
                    .isInstanceOfSatisfying(
                            DomainError.class,
                            error -> assertThat(error.code().name()).isEqualTo("NOT_ALLOWED"));
        }
    }

    private static List<String> found(WorkListPage page) {
        return page.items().stream().map(WorkListItem::id).sorted().toList();
    }
}
