/** 行政执法监督证: who may supervise. 《河南省行政执法条例》第四十一条. */
package org.yuheng.command.card;
