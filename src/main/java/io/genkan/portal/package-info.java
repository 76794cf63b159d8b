/**
 * The top page: the society's services, each open or closed with its reason, and its notices (S-103
 * … S-107).
 */
package io.genkan.portal;
