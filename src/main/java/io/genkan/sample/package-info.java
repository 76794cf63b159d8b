/**
 * What {@code mvn liberty:run} shows: a society, its members and what to type. Only with
 * GENKAN_SAMPLE, and not inside genkan.war at all; nothing else may depend on it. Start at {@link
 * io.genkan.sample.SampleSociety}.
 */
package io.genkan.sample;
