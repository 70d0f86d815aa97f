package org.handlebook.steps;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.When;
import org.handlebook.scenario.Actor;
import org.handlebook.scenario.ActorNames;
import org.handlebook.scenario.Actors;
import org.handlebook.scenario.HandleName;
import org.handlebook.scenario.HandleNames;
import org.handlebook.scenario.ViewNames;
import org.handlebook.steps.words.Details;
import org.handlebook.win32.Answer.HandleOrNull;
import org.handlebook.win32.Constant;
import org.handlebook.win32.Handle;
import org.handlebook.win32.MemoryCall.CreateFileMapping;
import org.handlebook.win32.MemoryCall.MapViewOfFile;
import org.handlebook.win32.MemoryCall.UnmapViewOfFile;

/** File mappings: making them of files, and mapping views of them. */
public final class MappingSteps {
  private static final int READ_AND_WRITE = Constant.FILE_MAP_READ | Constant.FILE_MAP_WRITE;

  private final ActorNames names;
  private final HandleNames handles;
  private final ViewNames views;
  private final Actors actors;

  public MappingSteps(ActorNames names, HandleNames handles, ViewNames views, Actors actors) {
    this.names = names;
    this.handles = handles;
    this.views = views;
    this.actors = actors;
  }

  @When("{actor} creates a file mapping of the file {handle} as {handle}")
  @When(
      "{actor}이/가/은/는 파일 {handle}의 파일 매핑을 만들어/만들고/생성해/생성하여/생성하고 (핸들을 ){handle}(으)로/에 받는다/저장한다/담는다")
  public void creates(Actor actor, HandleName file, HandleName handle) {
    Handle of = handles.handle(actor, file);
    actors.receive(
        actor,
        new CreateFileMapping(of, null, Constant.PAGE_READWRITE, 0, 0, null),
        HandleOrNull::value,
        handle);
  }

  @When("{actor} maps {handle} as {view}")
  @When("{actor} maps a view of {handle} as {view}")
  @When("{actor}이/가/은/는 {handle}을/를 매핑해/매핑하여 뷰 {view}(으)로 받는다")
  @When("{actor}이/가/은/는 {handle}의 뷰를 매핑해/매핑하여 {view}(으)로 받는다")
  public void maps(Actor actor, HandleName mapping, String view) {
    map(actor, mapping, READ_AND_WRITE, 0, 0, view);
  }

  @When("{actor} maps {handle} for reading as {view}")
  @When("{actor}이/가/은/는 {handle}을/를 읽기용으로 매핑해/매핑하여 뷰 {view}(으)로 받는다")
  public void mapsForReading(Actor actor, HandleName mapping, String view) {
    map(actor, mapping, Constant.FILE_MAP_READ, 0, 0, view);
  }

  @When("{actor} maps {handle} copy-on-write as {view}")
  @When("{actor}이/가/은/는 {handle}을/를 쓸 때 복사되도록 매핑해/매핑하여 뷰 {view}(으)로 받는다")
  public void mapsCopyOnWrite(Actor actor, HandleName mapping, String view) {
    map(actor, mapping, Constant.FILE_MAP_COPY, 0, 0, view);
  }

  @When("{actor} maps {handle} as {view} with:")
  @When("{actor}이/가/은/는 {handle}을/를 다음과 같이 매핑해/매핑하여 뷰 {view}(으)로 받는다:")
  @When("{actor}이/가/은/는 다음과 같이 {handle}을/를 매핑해/매핑하여 뷰 {view}(으)로 받는다:")
  public void maps(Actor actor, HandleName mapping, String view, DataTable table) {
    Details details = Details.of(table);
    int access = details.access(READ_AND_WRITE, "access", "접근 권한");
    int offset = details.number(0, "offset", "오프셋");
    int size = details.number(0, "size", "크기");
    details.close();
    map(actor, mapping, access, offset, size, view);
  }

  private void map(Actor actor, HandleName mapping, int access, int offset, int size, String view) {
    actors.act(
        actor,
        new MapViewOfFile(handles.handle(actor, mapping), access, 0, offset, size),
        answer -> views.bind(names.process(actor), view, answer.value()));
  }

  @When("{actor} unmaps {view}")
  @When("{actor}이/가/은/는 뷰 {view}의 매핑을 푼다")
  public void unmaps(Actor actor, String view) {
    long address = views.address(names.process(actor), view);
    actors.act(actor, new UnmapViewOfFile(address));
  }
}
