package org.yuheng.canary.endpointsareprivate.command.word;

import org.springframework.web.bind.annotation.RestController;

@RestController
public class WrongEndpoint {}
