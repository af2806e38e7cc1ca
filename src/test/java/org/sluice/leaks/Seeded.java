package org.sluice.leaks;

import java.security.SecureRandom;
import java.security.SecureRandomSpi;
import java.util.Random;

/// Randomness that comes again with the same seed.
final class Seeded extends SecureRandom {

  private static final long serialVersionUID = 1L;

  Seeded(long seed) {
    super(new Numbers(new Random(seed)), null);
  }

  private static final class Numbers extends SecureRandomSpi {

    private static final long serialVersionUID = 1L;

    private final Random random;

    private Numbers(Random random) {
      this.random = random;
    }

    @Override
    protected void engineSetSeed(byte[] seed) {}

    @Override
    protected synchronized void engineNextBytes(byte[] bytes) {
      random.nextBytes(bytes);
    }

    @Override
    protected byte[] engineGenerateSeed(int count) {
      var seed = new byte[count];
      engineNextBytes(seed);
      return seed;
    }
  }
}
