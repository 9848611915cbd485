/** The site and the API; the only home of Javalin. */
@NullMarked
package dev.drydock.harness.web;

import org.jspecify.annotations.NullMarked;
