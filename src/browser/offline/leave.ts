/** In place of the worker where the operator keeps no copies any more (`OFFLINE=off`): removes the copies, then itself. */
import { deleteCopies } from './copies.ts'
import { scope } from './scope.ts'

scope.oninstall = (event) => event.waitUntil(scope.skipWaiting())
scope.onactivate = (event) => event.waitUntil(deleteCopies().then(() => scope.registration.unregister()))
