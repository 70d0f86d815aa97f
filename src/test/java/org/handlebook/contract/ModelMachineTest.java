package org.handlebook.contract;

import org.handlebook.system.SystemUnderTest;
import org.handlebook.system.model.ModelSystem;
import org.junit.jupiter.api.Nested;

/** The model keeps the contract, and answers as Windows does. */
class ModelMachineTest {

  @Nested
  class Contract extends MachineContract {
    @Override
    SystemUnderTest newMachine() {
      return new ModelSystem();
    }
  }

  @Nested
  class ProcessMemories extends ProcessMemoryContract {
    @Override
    SystemUnderTest newMachine() {
      return new ModelSystem();
    }
  }

  @Nested
  class Handles extends HandleFacts {
    @Override
    SystemUnderTest newMachine() {
      return new ModelSystem();
    }
  }

  @Nested
  class Duplicates extends DuplicateFacts {
    @Override
    SystemUnderTest newMachine() {
      return new ModelSystem();
    }
  }

  @Nested
  class PseudoHandles extends PseudoFacts {
    @Override
    SystemUnderTest newMachine() {
      return new ModelSystem();
    }
  }

  @Nested
  class Inheritance extends InheritanceFacts {
    @Override
    SystemUnderTest newMachine() {
      return new ModelSystem();
    }
  }

  @Nested
  class StandardHandles extends StandardHandleFacts {
    @Override
    SystemUnderTest newMachine() {
      return new ModelSystem();
    }
  }

  @Nested
  class Environments extends EnvironmentFacts {
    @Override
    SystemUnderTest newMachine() {
      return new ModelSystem();
    }
  }

  @Nested
  class Consoles extends ConsoleFacts {
    @Override
    SystemUnderTest newMachine() {
      return new ModelSystem();
    }
  }

  @Nested
  class Access extends AccessFacts {
    @Override
    SystemUnderTest newMachine() {
      return new ModelSystem();
    }
  }

  @Nested
  class Processes extends ProcessFacts {
    @Override
    SystemUnderTest newMachine() {
      return new ModelSystem();
    }
  }

  @Nested
  class Threads extends ThreadFacts {
    @Override
    SystemUnderTest newMachine() {
      return new ModelSystem();
    }
  }

  @Nested
  class NamedObjects extends NamedObjectFacts {
    @Override
    SystemUnderTest newMachine() {
      return new ModelSystem();
    }
  }

  @Nested
  class Files extends FileFacts {
    @Override
    SystemUnderTest newMachine() {
      return new ModelSystem();
    }
  }

  @Nested
  class FileData extends FileDataFacts {
    @Override
    SystemUnderTest newMachine() {
      return new ModelSystem();
    }
  }

  @Nested
  class Mailslots extends MailslotFacts {
    @Override
    SystemUnderTest newMachine() {
      return new ModelSystem();
    }
  }

  @Nested
  class AnonymousPipes extends AnonymousPipeFacts {
    @Override
    SystemUnderTest newMachine() {
      return new ModelSystem();
    }
  }

  @Nested
  class MailslotData extends MailslotDataFacts {
    @Override
    SystemUnderTest newMachine() {
      return new ModelSystem();
    }
  }

  @Nested
  class Networks extends NetworkFacts {
    @Override
    SystemUnderTest newMachine() {
      return new ModelSystem();
    }
  }

  @Nested
  class NamedPipes extends NamedPipeFacts {
    @Override
    SystemUnderTest newMachine() {
      return new ModelSystem();
    }
  }

  @Nested
  class PipeStates extends PipeStateFacts {
    @Override
    SystemUnderTest newMachine() {
      return new ModelSystem();
    }
  }

  @Nested
  class PipeData extends PipeDataFacts {
    @Override
    SystemUnderTest newMachine() {
      return new ModelSystem();
    }
  }

  @Nested
  class OverlappedPipes extends OverlappedPipeFacts {
    @Override
    SystemUnderTest newMachine() {
      return new ModelSystem();
    }
  }

  @Nested
  class PipePartners extends PipePartnerFacts {
    @Override
    SystemUnderTest newMachine() {
      return new ModelSystem();
    }
  }

  @Nested
  class LastErrors extends LastErrorFacts {
    @Override
    SystemUnderTest newMachine() {
      return new ModelSystem();
    }
  }

  @Nested
  class Events extends EventFacts {
    @Override
    SystemUnderTest newMachine() {
      return new ModelSystem();
    }
  }

  @Nested
  class Mutexes extends MutexFacts {
    @Override
    SystemUnderTest newMachine() {
      return new ModelSystem();
    }
  }

  @Nested
  class Semaphores extends SemaphoreFacts {
    @Override
    SystemUnderTest newMachine() {
      return new ModelSystem();
    }
  }

  @Nested
  class Timers extends TimerFacts {
    @Override
    SystemUnderTest newMachine() {
      return new ModelSystem();
    }
  }

  @Nested
  class Waiting extends WaitFacts {
    @Override
    SystemUnderTest newMachine() {
      return new ModelSystem();
    }
  }

  @Nested
  class Mappings extends MappingFacts {
    @Override
    SystemUnderTest newMachine() {
      return new ModelSystem();
    }
  }

  @Nested
  class Views extends ViewFacts {
    @Override
    SystemUnderTest newMachine() {
      return new ModelSystem();
    }
  }

  @Nested
  class Jobs extends JobFacts {
    @Override
    SystemUnderTest newMachine() {
      return new ModelSystem();
    }
  }

  @Nested
  class JobLimits extends JobLimitFacts {
    @Override
    SystemUnderTest newMachine() {
      return new ModelSystem();
    }
  }

  @Nested
  class Namespaces extends NamespaceFacts {
    @Override
    SystemUnderTest newMachine() {
      return new ModelSystem();
    }
  }

  @Nested
  class PrivateNamespaces extends PrivateNamespaceFacts {
    @Override
    SystemUnderTest newMachine() {
      return new ModelSystem();
    }
  }

  @Nested
  class Security extends SecurityFacts {
    @Override
    SystemUnderTest newMachine() {
      return new ModelSystem();
    }
  }

  @Nested
  class ProcessSecurity extends ProcessSecurityFacts {
    @Override
    SystemUnderTest newMachine() {
      return new ModelSystem();
    }
  }
}
