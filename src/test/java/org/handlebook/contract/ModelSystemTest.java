package org.handlebook.contract;

import org.handlebook.system.SystemUnderTest;
import org.handlebook.system.model.ModelSystem;
import org.junit.jupiter.api.Nested;

/** The model keeps the contract, and answers as Windows does. */
class ModelSystemTest {

  @Nested
  class Contract extends SystemContract {
    @Override
    SystemUnderTest newSystem() {
      return new ModelSystem();
    }
  }

  @Nested
  class ProcessMemories extends ProcessMemoryContract {
    @Override
    SystemUnderTest newSystem() {
      return new ModelSystem();
    }
  }

  @Nested
  class Handles extends HandleFacts {
    @Override
    SystemUnderTest newSystem() {
      return new ModelSystem();
    }
  }

  @Nested
  class Duplicates extends DuplicateFacts {
    @Override
    SystemUnderTest newSystem() {
      return new ModelSystem();
    }
  }

  @Nested
  class PseudoHandles extends PseudoFacts {
    @Override
    SystemUnderTest newSystem() {
      return new ModelSystem();
    }
  }

  @Nested
  class Inheritance extends InheritanceFacts {
    @Override
    SystemUnderTest newSystem() {
      return new ModelSystem();
    }
  }

  @Nested
  class StandardHandles extends StandardHandleFacts {
    @Override
    SystemUnderTest newSystem() {
      return new ModelSystem();
    }
  }

  @Nested
  class Environments extends EnvironmentFacts {
    @Override
    SystemUnderTest newSystem() {
      return new ModelSystem();
    }
  }

  @Nested
  class Consoles extends ConsoleFacts {
    @Override
    SystemUnderTest newSystem() {
      return new ModelSystem();
    }
  }

  @Nested
  class Access extends AccessFacts {
    @Override
    SystemUnderTest newSystem() {
      return new ModelSystem();
    }
  }

  @Nested
  class Processes extends ProcessFacts {
    @Override
    SystemUnderTest newSystem() {
      return new ModelSystem();
    }
  }

  @Nested
  class Threads extends ThreadFacts {
    @Override
    SystemUnderTest newSystem() {
      return new ModelSystem();
    }
  }

  @Nested
  class NamedObjects extends NamedObjectFacts {
    @Override
    SystemUnderTest newSystem() {
      return new ModelSystem();
    }
  }

  @Nested
  class Files extends FileFacts {
    @Override
    SystemUnderTest newSystem() {
      return new ModelSystem();
    }
  }

  @Nested
  class FileData extends FileDataFacts {
    @Override
    SystemUnderTest newSystem() {
      return new ModelSystem();
    }
  }

  @Nested
  class Mailslots extends MailslotFacts {
    @Override
    SystemUnderTest newSystem() {
      return new ModelSystem();
    }
  }

  @Nested
  class AnonymousPipes extends AnonymousPipeFacts {
    @Override
    SystemUnderTest newSystem() {
      return new ModelSystem();
    }
  }

  @Nested
  class MailslotData extends MailslotDataFacts {
    @Override
    SystemUnderTest newSystem() {
      return new ModelSystem();
    }
  }

  @Nested
  class Networks extends NetworkFacts {
    @Override
    SystemUnderTest newSystem() {
      return new ModelSystem();
    }
  }

  @Nested
  class NamedPipes extends NamedPipeFacts {
    @Override
    SystemUnderTest newSystem() {
      return new ModelSystem();
    }
  }

  @Nested
  class PipeStates extends PipeStateFacts {
    @Override
    SystemUnderTest newSystem() {
      return new ModelSystem();
    }
  }

  @Nested
  class PipeData extends PipeDataFacts {
    @Override
    SystemUnderTest newSystem() {
      return new ModelSystem();
    }
  }

  @Nested
  class OverlappedPipes extends OverlappedPipeFacts {
    @Override
    SystemUnderTest newSystem() {
      return new ModelSystem();
    }
  }

  @Nested
  class PipePartners extends PipePartnerFacts {
    @Override
    SystemUnderTest newSystem() {
      return new ModelSystem();
    }
  }

  @Nested
  class LastErrors extends LastErrorFacts {
    @Override
    SystemUnderTest newSystem() {
      return new ModelSystem();
    }
  }

  @Nested
  class Events extends EventFacts {
    @Override
    SystemUnderTest newSystem() {
      return new ModelSystem();
    }
  }

  @Nested
  class Mutexes extends MutexFacts {
    @Override
    SystemUnderTest newSystem() {
      return new ModelSystem();
    }
  }

  @Nested
  class Semaphores extends SemaphoreFacts {
    @Override
    SystemUnderTest newSystem() {
      return new ModelSystem();
    }
  }

  @Nested
  class Timers extends TimerFacts {
    @Override
    SystemUnderTest newSystem() {
      return new ModelSystem();
    }
  }

  @Nested
  class Waiting extends WaitFacts {
    @Override
    SystemUnderTest newSystem() {
      return new ModelSystem();
    }
  }

  @Nested
  class Mappings extends MappingFacts {
    @Override
    SystemUnderTest newSystem() {
      return new ModelSystem();
    }
  }

  @Nested
  class Views extends ViewFacts {
    @Override
    SystemUnderTest newSystem() {
      return new ModelSystem();
    }
  }

  @Nested
  class Jobs extends JobFacts {
    @Override
    SystemUnderTest newSystem() {
      return new ModelSystem();
    }
  }

  @Nested
  class JobLimits extends JobLimitFacts {
    @Override
    SystemUnderTest newSystem() {
      return new ModelSystem();
    }
  }

  @Nested
  class Namespaces extends NamespaceFacts {
    @Override
    SystemUnderTest newSystem() {
      return new ModelSystem();
    }
  }

  @Nested
  class PrivateNamespaces extends PrivateNamespaceFacts {
    @Override
    SystemUnderTest newSystem() {
      return new ModelSystem();
    }
  }

  @Nested
  class Security extends SecurityFacts {
    @Override
    SystemUnderTest newSystem() {
      return new ModelSystem();
    }
  }

  @Nested
  class ProcessSecurity extends ProcessSecurityFacts {
    @Override
    SystemUnderTest newSystem() {
      return new ModelSystem();
    }
  }
}
