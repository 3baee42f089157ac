package org.yuheng.query.reference;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The vocabulary of the read side. */
@Configuration(proxyBeanMethods = false)
@Import({ReferenceEndpoint.class, CaseReferenceEndpoint.class})
public class ReferenceConfiguration {}
