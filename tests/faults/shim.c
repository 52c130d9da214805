/* Counts the file-system steps of a process below one folder, and at a chosen one kills the process or says
 * that the disk is full. Loaded by LD_PRELOAD, controlled through the functions at the end. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

enum { COUNT, KILL_BEFORE, KILL_SHORT, FULL_ONCE, FULL_FROM, FULL_SHORT };

#define TRACE_BYTES (1 << 20)

static char folder[PATH_MAX];
static size_t folder_length;
static int mode;
static long chosen;
static int with_sql;
static long steps;
static int armed;
static char trace[TRACE_BYTES];
static size_t traced;

static int below(const char *path) {
    return strncmp(path, folder, folder_length) == 0 && (path[folder_length] == '/' || path[folder_length] == 0);
}

static const char *name_of(int descriptor, char *space) {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    ssize_t length = readlink(link, space, PATH_MAX - 1);
    if (length < 0) return NULL;
    space[length] = 0;
    return space;
}

/* The absolute path that a call names, or NULL where it is none of ours. */
static const char *ours_at(int directory, const char *path, char *space) {
    if (!armed || path == NULL) return NULL;
    if (path[0] == '/') return below(path) ? path : NULL;
    char base[PATH_MAX];
    if (directory == AT_FDCWD) {
        if (getcwd(base, sizeof base) == NULL) return NULL;
    } else if (name_of(directory, base) == NULL) {
        return NULL;
    }
    if (snprintf(space, PATH_MAX, "%s/%s", base, path) >= PATH_MAX) return NULL;
    return below(space) ? space : NULL;
}

static const char *ours(int descriptor, char *space) {
    if (!armed) return NULL;
    const char *path = name_of(descriptor, space);
    return path != NULL && below(path) ? path : NULL;
}

static void note(const char *what, const char *path) {
    if (mode != COUNT) return;
    const char *inside = path[folder_length] == '/' ? path + folder_length + 1 : path + folder_length;
    int length = snprintf(trace + traced, TRACE_BYTES - traced, "%s %s\n", what, inside);
    if (length > 0 && traced + (size_t)length < TRACE_BYTES) traced += (size_t)length;
}

static void die(void) {
    syscall(SYS_kill, getpid(), SIGKILL);
    for (;;) pause();
}

/* What shall happen to this step: 0 go on, 1 the disk is full, 2 half of it is written first. */
static int step(const char *what, const char *path, int can_be_short) {
    long number = __atomic_add_fetch(&steps, 1, __ATOMIC_SEQ_CST);
    note(what, path);
    if (mode == COUNT || number < chosen) return 0;
    switch (mode) {
    case KILL_BEFORE:
        if (number == chosen) die();
        return 0;
    case KILL_SHORT:
        if (number == chosen) {
            if (!can_be_short) die();
            return 2;
        }
        return 0;
    case FULL_ONCE:
        return number == chosen;
    case FULL_SHORT:
        return number == chosen && can_be_short ? 2 : 1;
    default:
        return 1;
    }
}

#define REAL(type, name, ...)                                 \
    static type (*real)(__VA_ARGS__);                         \
    if (real == NULL) *(void **)&real = dlsym(RTLD_NEXT, name)

#define FULL return (errno = ENOSPC, -1)

ssize_t write(int descriptor, const void *data, size_t count) {
    REAL(ssize_t, "write", int, const void *, size_t);
    char space[PATH_MAX];
    const char *path = ours(descriptor, space);
    int fate = path ? step("write", path, count > 1) : 0;
    if (fate == 1) FULL;
    if (fate == 2) {
        ssize_t written = real(descriptor, data, count / 2);
        if (mode == KILL_SHORT) die();
        return written;
    }
    return real(descriptor, data, count);
}

static ssize_t write_at(
    ssize_t (*real)(int, const void *, size_t, off64_t), int descriptor, const void *data, size_t count, off64_t at
) {
    char space[PATH_MAX];
    const char *path = ours(descriptor, space);
    int fate = path ? step("pwrite", path, count > 1) : 0;
    if (fate == 1) FULL;
    if (fate == 2) {
        ssize_t written = real(descriptor, data, count / 2, at);
        if (mode == KILL_SHORT) die();
        return written;
    }
    return real(descriptor, data, count, at);
}

ssize_t pwrite64(int descriptor, const void *data, size_t count, off64_t at) {
    REAL(ssize_t, "pwrite64", int, const void *, size_t, off64_t);
    return write_at(real, descriptor, data, count, at);
}

ssize_t pwrite(int descriptor, const void *data, size_t count, off_t at) {
    REAL(ssize_t, "pwrite64", int, const void *, size_t, off64_t);
    return write_at(real, descriptor, data, count, at);
}

ssize_t writev(int descriptor, const struct iovec *parts, int count) {
    REAL(ssize_t, "writev", int, const struct iovec *, int);
    char space[PATH_MAX];
    const char *path = ours(descriptor, space);
    int fate = path ? step("writev", path, count > 1) : 0;
    if (fate == 1) FULL;
    if (fate == 2) {
        ssize_t written = real(descriptor, parts, count / 2);
        if (mode == KILL_SHORT) die();
        return written;
    }
    return real(descriptor, parts, count);
}

ssize_t sendfile64(int to, int from, off64_t *at, size_t count) {
    REAL(ssize_t, "sendfile64", int, int, off64_t *, size_t);
    char space[PATH_MAX];
    const char *path = ours(to, space);
    int fate = path ? step("sendfile", path, count > 1) : 0;
    if (fate == 1) FULL;
    if (fate == 2) {
        ssize_t written = real(to, from, at, 1);
        if (mode == KILL_SHORT) die();
        return written;
    }
    return real(to, from, at, count);
}

ssize_t sendfile(int to, int from, off_t *at, size_t count) { return sendfile64(to, from, (off64_t *)at, count); }

ssize_t copy_file_range(int from, off64_t *at, int to, off64_t *to_at, size_t count, unsigned flags) {
    REAL(ssize_t, "copy_file_range", int, off64_t *, int, off64_t *, size_t, unsigned);
    char space[PATH_MAX];
    const char *path = ours(to, space);
    int fate = path ? step("copy_file_range", path, count > 1) : 0;
    if (fate == 1) FULL;
    if (fate == 2) {
        ssize_t written = real(from, at, to, to_at, 1, flags);
        if (mode == KILL_SHORT) die();
        return written;
    }
    return real(from, at, to, to_at, count, flags);
}

#define ON_DESCRIPTOR(name, said, parameters, types, arguments, descriptor) \
    int name parameters {                                                   \
        REAL(int, #name, types);                                            \
        char space[PATH_MAX];                                               \
        const char *path = ours(descriptor, space);                         \
        if (path && step(said, path, 0)) FULL;                              \
        return real arguments;                                              \
    }
#define LIST(...) __VA_ARGS__

ON_DESCRIPTOR(fsync, "fsync", (int fd), LIST(int), (fd), fd)
ON_DESCRIPTOR(fdatasync, "fdatasync", (int fd), LIST(int), (fd), fd)
ON_DESCRIPTOR(ftruncate, "ftruncate", (int fd, off_t size), LIST(int, off_t), (fd, size), fd)
ON_DESCRIPTOR(ftruncate64, "ftruncate", (int fd, off64_t size), LIST(int, off64_t), (fd, size), fd)
ON_DESCRIPTOR(fallocate64, "fallocate", (int fd, int how, off64_t at, off64_t size), LIST(int, int, off64_t, off64_t),
              (fd, how, at, size), fd)

int posix_fallocate64(int descriptor, off64_t at, off64_t size) {
    REAL(int, "posix_fallocate64", int, off64_t, off64_t);
    char space[PATH_MAX];
    const char *path = ours(descriptor, space);
    if (path && step("posix_fallocate", path, 0)) return ENOSPC;
    return real(descriptor, at, size);
}

#define ON_PATH(name, said, parameters, types, arguments, directory, path)  \
    int name parameters {                                                   \
        REAL(int, #name, types);                                            \
        char space[PATH_MAX];                                               \
        const char *found = ours_at(directory, path, space);                \
        if (found && step(said, found, 0)) FULL;                            \
        return real arguments;                                              \
    }

ON_PATH(mkdir, "mkdir", (const char *path, mode_t how), LIST(const char *, mode_t), (path, how), AT_FDCWD, path)
ON_PATH(mkdirat, "mkdir", (int at, const char *path, mode_t how), LIST(int, const char *, mode_t), (at, path, how), at,
        path)
ON_PATH(rename, "rename", (const char *from, const char *to), LIST(const char *, const char *), (from, to), AT_FDCWD, to)
ON_PATH(renameat, "rename", (int at, const char *from, int to_at, const char *to),
        LIST(int, const char *, int, const char *), (at, from, to_at, to), to_at, to)
ON_PATH(renameat2, "rename", (int at, const char *from, int to_at, const char *to, unsigned flags),
        LIST(int, const char *, int, const char *, unsigned), (at, from, to_at, to, flags), to_at, to)
ON_PATH(link, "link", (const char *from, const char *to), LIST(const char *, const char *), (from, to), AT_FDCWD, to)
ON_PATH(linkat, "link", (int at, const char *from, int to_at, const char *to, int flags),
        LIST(int, const char *, int, const char *, int), (at, from, to_at, to, flags), to_at, to)
ON_PATH(symlink, "symlink", (const char *from, const char *to), LIST(const char *, const char *), (from, to), AT_FDCWD,
        to)
ON_PATH(truncate, "truncate", (const char *path, off_t size), LIST(const char *, off_t), (path, size), AT_FDCWD, path)

/* Removing needs no space: a full disk does not refuse it, so that only a kill happens here. */
#define REMOVING(name, said, parameters, types, arguments, directory, path)                   \
    int name parameters {                                                                     \
        REAL(int, #name, types);                                                              \
        char space[PATH_MAX];                                                                 \
        const char *found = mode <= KILL_SHORT ? ours_at(directory, path, space) : NULL;      \
        if (found) step(said, found, 0);                                                      \
        return real arguments;                                                                \
    }

REMOVING(unlink, "unlink", (const char *path), LIST(const char *), (path), AT_FDCWD, path)
REMOVING(unlinkat, "unlink", (int at, const char *path, int flags), LIST(int, const char *, int), (at, path, flags), at,
         path)
REMOVING(rmdir, "rmdir", (const char *path), LIST(const char *), (path), AT_FDCWD, path)

/* Opening is a step where it may make a file, or empty one. */
#define OPENING(name, parameters, types, directory, first, ...)                             \
    int name parameters {                                                                   \
        REAL(int, #name, types);                                                            \
        mode_t how = 0;                                                                     \
        if (flags & (O_CREAT | __O_TMPFILE)) {                                              \
            va_list rest;                                                                   \
            va_start(rest, flags);                                                          \
            how = va_arg(rest, mode_t);                                                     \
            va_end(rest);                                                                   \
        }                                                                                   \
        char space[PATH_MAX];                                                               \
        const char *found = flags & (O_CREAT | O_TRUNC) ? ours_at(directory, path, space) : NULL; \
        int new = found && (flags & O_TRUNC || access(found, F_OK) != 0);                   \
        if (new && step("create", found, 0)) FULL;                                          \
        return real(first, flags, how);                                                     \
    }

OPENING(open, (const char *path, int flags, ...), LIST(const char *, int, ...), AT_FDCWD, path)
OPENING(open64, (const char *path, int flags, ...), LIST(const char *, int, ...), AT_FDCWD, path)
OPENING(openat, (int at, const char *path, int flags, ...), LIST(int, const char *, int, ...), at, LIST(at, path))
OPENING(openat64, (int at, const char *path, int flags, ...), LIST(int, const char *, int, ...), at, LIST(at, path))

/* Control. */

void fault_arm(const char *below_folder, int how, long at, int sql) {
    armed = 0;
    snprintf(folder, sizeof folder, "%s", below_folder);
    folder_length = strlen(folder);
    mode = how;
    chosen = at;
    with_sql = sql;
    steps = 0;
    traced = 0;
    trace[0] = 0;
    armed = 1;
}

void fault_disarm(void) { armed = 0; }

/* A step of the database: only a kill happens here. */
void fault_sql(void) {
    if (armed && with_sql) step("sql", folder, 0);
}

long fault_steps(void) { return steps; }

const char *fault_trace(void) { return trace; }
