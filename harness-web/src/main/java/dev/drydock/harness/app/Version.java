package dev.drydock.harness.app;

import picocli.CommandLine.IVersionProvider;

/** The version in the jar's manifest, or {@code development} when the classes come from a folder. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {
            "drydock " + (version == null ? "development" : version) + " on Java " + System.getProperty("java.version")
        };
    }
}
