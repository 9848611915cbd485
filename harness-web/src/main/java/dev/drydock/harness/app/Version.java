package dev.drydock.harness.app;

import picocli.CommandLine.IVersionProvider;

/** The version in the jar's manifest, or {@code development} when the classes come from a folder. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"drydock " + ofTool() + " on Java " + System.getProperty("java.version")};
    }

    /** {@code 0.1.0}, without the Java version: it stands in reports. */
    static String ofTool() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
