package org.handlebook.kernel.io.pipe;

/**
 * The states of an instance of a pipe.
 *
 * @source Microsoft, "[MS-FSCC] FilePipeLocalInformation"
 */
public enum PipeState {
  /** The server has disconnected the client and does not listen yet. */
  DISCONNECTED,
  /** A client can come. */
  LISTENING,
  CONNECTED,
  /** One end is closed, and the other one not. */
  CLOSING
}
