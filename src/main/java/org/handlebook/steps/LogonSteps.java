package org.handlebook.steps;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Given;
import java.util.Set;
import org.handlebook.scenario.Actors;
import org.handlebook.steps.Vocabulary.ProcessName;
import org.handlebook.steps.words.Details;
import org.handlebook.steps.words.LogonWords;
import org.handlebook.system.Logon;
import org.handlebook.system.Logon.Integrity;

/** Processes in the name of somebody: users, groups, sessions, services. */
public final class LogonSteps {
  private final Actors actors;

  public LogonSteps(Actors actors) {
    this.actors = actors;
  }

  @Given("a process {process} run by the user {name}")
  @Given("{process} 프로세스를 사용자 {name}이/가/은/는 실행하고 있다")
  public void byUser(ProcessName process, String user) {
    actors.start(process.name(), Logon.DEFAULT.as(user));
  }

  @Given("the user {name} runs a process {process}")
  @Given("사용자 {name}이/가/은/는 {process} 프로세스를 실행하고 있다")
  public void runs(String user, ProcessName process) {
    byUser(process, user);
  }

  @Given("a process {process} run by the user {name} in session {int}")
  @Given("{process} 프로세스를 사용자 {name}이/가/은/는 세션 {int}에서 실행하고 있다")
  public void byUser(ProcessName process, String user, int session) {
    actors.start(process.name(), Logon.DEFAULT.as(user).inSession(session));
  }

  @Given("a process {process} run by the user {name} of the group {name}")
  @Given("{process} 프로세스를 사용자 {name}이/가/은/는 그룹 {name}의 구성원으로서 실행하고 있다")
  public void byMember(ProcessName process, String user, String group) {
    actors.start(process.name(), Logon.DEFAULT.as(user).inGroups(Set.of(group)));
  }

  @Given("a process {process} in session {int}")
  @Given("{process} 프로세스가 세션 {int}에 있다")
  public void inSession(ProcessName process, int session) {
    actors.start(process.name(), Logon.DEFAULT.inSession(session));
  }

  @Given("a service {process}")
  @Given("{process} 서비스가 있다")
  public void service(ProcessName process) {
    actors.start(process.name(), Logon.SERVICE);
  }

  @Given("a process {process} with {integrity} integrity")
  @Given("{process} 프로세스가 {integrity} 무결성 수준으로 실행되고 있다")
  public void withIntegrity(ProcessName process, Integrity integrity) {
    actors.start(process.name(), Logon.DEFAULT.withIntegrity(integrity));
  }

  @Given("a process {process} with {privilege}")
  @Given("{process} 프로세스가 {privilege} 특권을 갖고 있다")
  public void withPrivilege(ProcessName process, String privilege) {
    actors.start(process.name(), Logon.DEFAULT.withPrivileges(Set.of(privilege)));
  }

  @Given("a process {process} with:")
  @Given("{process} 프로세스가 다음과 같이 있다:")
  public void with(ProcessName process, DataTable table) {
    Details details = Details.of(table);
    Logon logon = LogonWords.parse(details);
    details.close();
    actors.start(process.name(), logon);
  }
}
