package org.yuheng.query.paper;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yuheng.platform.paper.PaperTemplates;

/** The slice of paper. */
@Configuration(proxyBeanMethods = false)
public class PaperConfiguration {
    @Bean
    PaperSheets paperSheets(PaperTemplates templates) {
        return new PaperSheets(templates);
    }
}
