package org.yuheng.command.papertemplate;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The built-in templates are there before the first request is. */
@Configuration(proxyBeanMethods = false)
class PaperTemplateConfiguration {
    @Bean
    SmartInitializingSingleton builtInTemplates(KeptTemplates templates) {
        return templates::storeBuiltIn;
    }
}
