package dev.drydock.scenarios.catalogue;

/** A scenario, world or policy file and the folder it lies in, which is all that it may read besides the catalogue. */
public record Document(Folder folder, String name) {

    /** How messages name the file. */
    public String label() {
        return folder.label(name);
    }
}
