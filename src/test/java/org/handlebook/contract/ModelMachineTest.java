package org.handlebook.contract;

import org.handlebook.machine.Machine;
import org.handlebook.machine.model.ModelMachine;
import org.junit.jupiter.api.Nested;

/** The model keeps the contract, and answers as Windows does. */
class ModelMachineTest {

  @Nested
  class Contract extends MachineContract {
    @Override
    Machine newMachine() {
      return new ModelMachine();
    }
  }

  @Nested
  class Handles extends HandleFacts {
    @Override
    Machine newMachine() {
      return new ModelMachine();
    }
  }

  @Nested
  class Duplicates extends DuplicateFacts {
    @Override
    Machine newMachine() {
      return new ModelMachine();
    }
  }

  @Nested
  class PseudoHandles extends PseudoFacts {
    @Override
    Machine newMachine() {
      return new ModelMachine();
    }
  }

  @Nested
  class Inheritance extends InheritanceFacts {
    @Override
    Machine newMachine() {
      return new ModelMachine();
    }
  }

  @Nested
  class StandardHandles extends StandardHandleFacts {
    @Override
    Machine newMachine() {
      return new ModelMachine();
    }
  }

  @Nested
  class Environments extends EnvironmentFacts {
    @Override
    Machine newMachine() {
      return new ModelMachine();
    }
  }

  @Nested
  class Consoles extends ConsoleFacts {
    @Override
    Machine newMachine() {
      return new ModelMachine();
    }
  }

  @Nested
  class Access extends AccessFacts {
    @Override
    Machine newMachine() {
      return new ModelMachine();
    }
  }

  @Nested
  class Processes extends ProcessFacts {
    @Override
    Machine newMachine() {
      return new ModelMachine();
    }
  }

  @Nested
  class Threads extends ThreadFacts {
    @Override
    Machine newMachine() {
      return new ModelMachine();
    }
  }

  @Nested
  class NamedObjects extends NamedObjectFacts {
    @Override
    Machine newMachine() {
      return new ModelMachine();
    }
  }

  @Nested
  class Files extends FileFacts {
    @Override
    Machine newMachine() {
      return new ModelMachine();
    }
  }

  @Nested
  class FileData extends FileDataFacts {
    @Override
    Machine newMachine() {
      return new ModelMachine();
    }
  }

  @Nested
  class Mailslots extends MailslotFacts {
    @Override
    Machine newMachine() {
      return new ModelMachine();
    }
  }

  @Nested
  class AnonymousPipes extends AnonymousPipeFacts {
    @Override
    Machine newMachine() {
      return new ModelMachine();
    }
  }

  @Nested
  class MailslotData extends MailslotDataFacts {
    @Override
    Machine newMachine() {
      return new ModelMachine();
    }
  }

  @Nested
  class Networks extends NetworkFacts {
    @Override
    Machine newMachine() {
      return new ModelMachine();
    }
  }

  @Nested
  class NamedPipes extends NamedPipeFacts {
    @Override
    Machine newMachine() {
      return new ModelMachine();
    }
  }

  @Nested
  class PipeStates extends PipeStateFacts {
    @Override
    Machine newMachine() {
      return new ModelMachine();
    }
  }

  @Nested
  class PipeData extends PipeDataFacts {
    @Override
    Machine newMachine() {
      return new ModelMachine();
    }
  }

  @Nested
  class OverlappedPipes extends OverlappedPipeFacts {
    @Override
    Machine newMachine() {
      return new ModelMachine();
    }
  }

  @Nested
  class PipePartners extends PipePartnerFacts {
    @Override
    Machine newMachine() {
      return new ModelMachine();
    }
  }

  @Nested
  class LastErrors extends LastErrorFacts {
    @Override
    Machine newMachine() {
      return new ModelMachine();
    }
  }

  @Nested
  class Events extends EventFacts {
    @Override
    Machine newMachine() {
      return new ModelMachine();
    }
  }

  @Nested
  class Mutexes extends MutexFacts {
    @Override
    Machine newMachine() {
      return new ModelMachine();
    }
  }

  @Nested
  class Semaphores extends SemaphoreFacts {
    @Override
    Machine newMachine() {
      return new ModelMachine();
    }
  }

  @Nested
  class Timers extends TimerFacts {
    @Override
    Machine newMachine() {
      return new ModelMachine();
    }
  }

  @Nested
  class Waiting extends WaitFacts {
    @Override
    Machine newMachine() {
      return new ModelMachine();
    }
  }

  @Nested
  class Mappings extends MappingFacts {
    @Override
    Machine newMachine() {
      return new ModelMachine();
    }
  }

  @Nested
  class Views extends ViewFacts {
    @Override
    Machine newMachine() {
      return new ModelMachine();
    }
  }

  @Nested
  class Jobs extends JobFacts {
    @Override
    Machine newMachine() {
      return new ModelMachine();
    }
  }

  @Nested
  class JobLimits extends JobLimitFacts {
    @Override
    Machine newMachine() {
      return new ModelMachine();
    }
  }

  @Nested
  class Namespaces extends NamespaceFacts {
    @Override
    Machine newMachine() {
      return new ModelMachine();
    }
  }

  @Nested
  class PrivateNamespaces extends PrivateNamespaceFacts {
    @Override
    Machine newMachine() {
      return new ModelMachine();
    }
  }

  @Nested
  class Security extends SecurityFacts {
    @Override
    Machine newMachine() {
      return new ModelMachine();
    }
  }

  @Nested
  class ProcessSecurity extends ProcessSecurityFacts {
    @Override
    Machine newMachine() {
      return new ModelMachine();
    }
  }
}
