package dev.drydock.simulator.kernel;

/** A future event list under measurement, with its clock. */
interface Schedule {
    int register(Kernel.Handler handler);

    void after(long delayMillis, int handler, int argument);

    long nowMillis();

    long firedEvents();

    void runUntil(long boundMillis);

    /** The kernel. */
    record OnKernel(Kernel kernel) implements Schedule {
        @Override
        public int register(Kernel.Handler handler) {
            return kernel.register(handler);
        }

        @Override
        public void after(long delayMillis, int handler, int argument) {
            kernel.after(delayMillis, handler, argument);
        }

        @Override
        public long nowMillis() {
            return kernel.nowMillis();
        }

        @Override
        public long firedEvents() {
            return kernel.firedEvents();
        }

        @Override
        public void runUntil(long boundMillis) {
            kernel.runUntil(boundMillis);
        }
    }
}
