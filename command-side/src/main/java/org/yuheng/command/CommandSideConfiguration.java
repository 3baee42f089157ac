package org.yuheng.command;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.yuheng.command.vault.InstallationKeys;
import org.yuheng.command.vault.MasterKeys;
import org.yuheng.kernel.rule.Rules;
import org.yuheng.platform.PlatformConfiguration;

/** All of the command side. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ComponentScan
@Import(PlatformConfiguration.class)
public class CommandSideConfiguration {

    /** @param file holds the master secret, at least 32 bytes; lose it and the vault is lost */
    @Bean
    MasterKeys masterKeys(@Value("${yuheng.vault.master-key-file}") Path file, JdbcTemplate jdbc) {
        return new InstallationKeys(jdbc).in(file);
    }

    @Bean
    Rules rules() {
        return Rules.published();
    }
}
