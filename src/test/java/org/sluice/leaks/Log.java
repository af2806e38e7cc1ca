package org.sluice.leaks;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.AppenderBase;
import org.slf4j.LoggerFactory;

/// Everything that is logged while it listens, down to the finest level of our own code.
final class Log {

  private final StringBuilder text = new StringBuilder();
  private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  private final AppenderBase<ILoggingEvent> ear =
      new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
          text.append(event.getFormattedMessage()).append('\n');
          for (IThrowableProxy thrown = event.getThrowableProxy();
              thrown != null;
              thrown = thrown.getCause()) {
            text.append(thrown.getClassName()).append(thrown.getMessage()).append('\n');
          }
        }
      };

  void begin() {
    ear.setContext(root.getLoggerContext());
    ear.start();
    root.addAppender(ear);
    ((Logger) LoggerFactory.getLogger("org.sluice")).setLevel(Level.TRACE);
  }

  void end() {
    root.detachAppender(ear);
    ((Logger) LoggerFactory.getLogger("org.sluice")).setLevel(Level.INFO);
  }

  String text() {
    return text.toString();
  }
}
