/**
 * 类案治理, from one case to the class: what belongs to a class, which thresholds suggest one, how it is cured and watched.
 * 《行政执法监督条例》第二十四条第二款 asks a bureau to study what is general in single problems.
 */
package org.yuheng.kernel.classmatter;
