/**
 * What this server has done and how busy it is, in numbers, for Prometheus. No number is about
 * anybody: labels are closed sets of our own words. No feature knows this package. Start at {@link
 * io.genkan.figures.Figures}.
 */
package io.genkan.figures;
