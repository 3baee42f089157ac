package org.yuheng.query.paper;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yuheng.platform.organisation.OrganRegister;
import org.yuheng.platform.paper.PaperTemplates;
import org.yuheng.platform.vault.VaultReader;
import org.yuheng.query.casesupervision.CaseQueries;

/** The slice of paper. */
@Configuration(proxyBeanMethods = false)
public class PaperConfiguration {
    @Bean
    PaperSheets paperSheets(PaperTemplates templates) {
        return new PaperSheets(templates);
    }

    @Bean
    PaperComposer paperComposer(VaultReader vault, OrganRegister register) {
        return new PaperComposer(vault, register);
    }

    @Bean
    PaperSheetEndpoint paperSheetEndpoint(CaseQueries cases, PaperComposer composer, PaperSheets sheets) {
        return new PaperSheetEndpoint(cases, composer, sheets);
    }
}
