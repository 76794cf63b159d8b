/**
 * What a test puts into the deployed archive beside the product, to look at it from within. Nothing
 * here is in {@code genkan.war}.
 */
package io.genkan.testing.inside;
