package org.handlebook.win32;

/**
 * A call of a Win32 function, as data.
 *
 * <p>The record's simple name is the function's, its components are the function's input
 * parameters. What the function returns, and what it stores through pointers, is the {@link
 * Answer}.
 *
 * @param <R> what the function answers
 */
public sealed interface Call<R extends Answer>
    permits CompletionPortCall,
        EnvironmentCall,
        ErrorCall,
        FileCall,
        HandleCall,
        JobCall,
        MailslotCall,
        MemoryCall,
        NamespaceCall,
        PipeCall,
        ProcessCall,
        RawCall,
        SecurityCall,
        SynchronizationCall,
        ThreadCall,
        UntypedCall {

  /** Returns the function's name, without A or W. */
  default String function() {
    return getClass().getSimpleName();
  }
}
