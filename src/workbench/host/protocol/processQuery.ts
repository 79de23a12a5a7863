import { HostError, apiNotFound } from "./HostError";
import type { ObjectModel } from "./ObjectModel";
import type { HostObject } from "./ObjectType";
import { PathResolver } from "./PathResolver";
import { identityOf, readObject } from "./readObject";
import { ActionType, type Action, type ActionResult, type QueryRequest, type QueryResponse } from "./request";

/** Serves one request: actions in order, up to the first that fails; what was done before it stays done. */
export function processQuery(objects: ObjectModel, request: QueryRequest): QueryResponse {
  const run = new QueryRun(objects, request);
  for (const [index, action] of request.Actions.entries()) {
    try {
      run.perform(action);
    } catch (error) {
      return run.failed(asHostError(error), index);
    }
  }
  return run.succeeded();
}

class QueryRun {
  private readonly results: ActionResult[] = [];
  private readonly traces: number[] = [];
  private readonly paths: PathResolver;

  constructor(
    private readonly objects: ObjectModel,
    private readonly request: QueryRequest,
  ) {
    this.paths = new PathResolver(request, objects);
  }

  perform(action: Action): void {
    this.results.push({ ActionId: action.Id, Value: this.valueOf(action) });
  }

  succeeded(): QueryResponse {
    return { Results: this.results, ...this.traced() };
  }

  failed(error: HostError, index: number): QueryResponse {
    return {
      Error: { Code: error.code, Message: error.message, Location: error.location, ActionIndex: index, HttpStatusCode: error.httpStatus },
      ProcessedResults: { Results: this.results },
      ...this.traced(),
    };
  }

  private traced(): { readonly TraceIds?: readonly number[] } {
    return this.traces.length === 0 ? {} : { TraceIds: this.traces };
  }

  private valueOf(action: Action): unknown {
    if (action.ActionType === ActionType.trace) {
      this.traces.push(action.Id);
      return null;
    }
    const object = this.paths.resolve(action.ObjectPathId);
    return object === null ? onNullObject(action) : this.onObject(action, object);
  }

  private onObject(action: Action, object: HostObject): unknown {
    switch (action.ActionType) {
      case ActionType.instantiate:
        return this.instantiate(action, object);
      case ActionType.query:
        return readObject(this.objects, object, action.QueryInfo ?? {});
      case ActionType.method:
        return this.call(action, object);
      case ActionType.setProperty:
        this.objects.set(object, action.Name, this.paths.argumentsOf(action.ArgumentInfo)[0]);
        return null;
      default:
        throw apiNotFound(`action type ${action.ActionType}`);
    }
  }

  private instantiate(action: Action, object: HostObject): unknown {
    const tracked = this.request.AutoKeepReference === true && this.paths.path(action.ObjectPathId).D !== true;
    if (tracked && this.objects.typeOf(object).keepsReference === true) this.objects.model.keep(object);
    return identityOf(this.objects, object);
  }

  private call(action: Action, object: HostObject): unknown {
    if (action.Name === "_KeepReference") {
      this.objects.model.keep(object);
      return null;
    }
    return this.objects.call(object, action.Name, this.paths.argumentsOf(action.ArgumentInfo));
  }
}

/** `{}` would tell the client that the object exists after all, so a load of a null object answers null. */
function onNullObject(action: Action): unknown {
  const asks = action.ActionType === ActionType.instantiate || action.ActionType === ActionType.query;
  return asks ? null : { _IsNull: true };
}

function asHostError(error: unknown): HostError {
  if (error instanceof HostError) return error;
  return new HostError("GeneralException", `The embedded Excel host failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
}
