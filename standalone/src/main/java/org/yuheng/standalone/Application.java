package org.yuheng.standalone;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.yuheng.command.CommandSideConfiguration;
import org.yuheng.query.QuerySideConfiguration;

/** The Spring application: both sides in one context. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = UserDetailsServiceAutoConfiguration.class)
@ComponentScan
@Import({CommandSideConfiguration.class, QuerySideConfiguration.class})
class Application {}
