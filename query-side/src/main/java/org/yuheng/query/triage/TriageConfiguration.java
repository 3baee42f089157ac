package org.yuheng.query.triage;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yuheng.platform.organisation.OrganRegister;
import org.yuheng.platform.time.LegalClock;
import org.yuheng.platform.vault.VaultReader;
import org.yuheng.query.complaint.ComplaintDocument;
import org.yuheng.query.complaint.ComplaintQueries;
import org.yuheng.query.index.SearchIndex;
import org.yuheng.query.search.ComplaintSearch;
import org.yuheng.query.search.Proposing;
import org.yuheng.query.search.SimilarSearch;
import org.yuheng.query.view.Patience;

/** The slice of triage. */
@Configuration(proxyBeanMethods = false)
public class TriageConfiguration {
    private final Triage triage = new Triage(Dictionaries.published());

    @Bean
    Proposing proposing() {
        return new TextProposing(triage);
    }

    @Bean
    OfficeBook officeBook(OrganRegister register) {
        return new OfficeBook(register, triage);
    }

    @Bean
    TriageQueries triageQueries(
            ComplaintQueries complaints,
            VaultReader vault,
            SimilarSearch search,
            OfficeBook offices,
            LegalClock legalTime) {
        return new TriageQueries(complaints::document, vault, search, offices, triage, legalTime);
    }

    @Bean
    AgreementQueries agreementQueries(
            ComplaintSearch search,
            SearchIndex<ComplaintDocument> index,
            Patience patience,
            OfficeBook offices,
            LegalClock legalTime) {
        return new AgreementQueries(search, index, patience, offices, legalTime);
    }

    @Bean
    TriageEndpoint triageEndpoint(TriageQueries queries, AgreementQueries agreement) {
        return new TriageEndpoint(queries, agreement);
    }
}
