package dev.drydock.harness.app;

import picocli.CommandLine.Option;

/** Where the report site listens. */
final class ServeOptions {
    private static final int LAST_PORT = 65_535;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "Port of the site; 0 for any that is free. Default: ${DEFAULT-VALUE}")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "ADDR",
            defaultValue = "127.0.0.1",
            description = "Address the site listens on. Default: ${DEFAULT-VALUE}, this machine alone.")
    private String host;

    /** @throws Mistake when it is no port */
    int port() {
        if (port < 0 || port > LAST_PORT) throw new Mistake("--port is 0 to %d, not %d".formatted(LAST_PORT, port));
        return port;
    }

    String host() {
        return host;
    }
}
