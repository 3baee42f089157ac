package org.yuheng.canary.kernelknowsnoframework.kernel.word;

import org.springframework.stereotype.Component;

@Component
class WrongBean {}
