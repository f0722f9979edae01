//! Takes rights away from the process that decodes: limits first, then a
//! filter of system calls that leaves memory, the two pipes and the exit.

/// Address space of a decode child. The largest picture that is admitted
/// (a progressive JPEG of 40 megapixels and 50 MB) takes 450 to 500 MiB.
#[cfg(unix)]
const MEMORY: u64 = 512 << 20;

/// Seconds of processor time of a decode child, for one page.
#[cfg(unix)]
const CPU_SECONDS: u64 = 10;

/// What could be taken from a process. Where something is `false`, the
/// system does not offer it or refused; the caller should say so.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Confinement {
    /// Memory is limited.
    pub memory: bool,
    /// Processor time is limited.
    pub cpu: bool,
    /// Nothing is left behind after a crash.
    pub core_dumps: bool,
    /// No file can grow.
    pub file_growth: bool,
    /// No file can be opened in addition.
    pub open_files: bool,
    /// System calls are filtered: no files, no network, no other processes.
    pub system_calls: bool,
}

impl Confinement {
    /// Whether everything was taken.
    #[must_use]
    pub fn is_whole(self) -> bool {
        self.bits() == 0x3f
    }

    /// What was not taken, in words.
    #[must_use]
    pub fn gaps(self) -> Vec<&'static str> {
        let named = [
            (self.memory, "memory"),
            (self.cpu, "processor time"),
            (self.core_dumps, "core dumps"),
            (self.file_growth, "growth of files"),
            (self.open_files, "open files"),
            (self.system_calls, "system calls"),
        ];
        let gaps = named.iter().filter(|(taken, _)| !taken);
        gaps.map(|(_, name)| *name).collect()
    }

    pub(crate) fn bits(self) -> u8 {
        u8::from(self.memory)
            | u8::from(self.cpu) << 1
            | u8::from(self.core_dumps) << 2
            | u8::from(self.file_growth) << 3
            | u8::from(self.open_files) << 4
            | u8::from(self.system_calls) << 5
    }

    pub(crate) fn from_bits(bits: u8) -> Self {
        let bit = |index: u8| bits >> index & 1 == 1;
        Self {
            memory: bit(0),
            cpu: bit(1),
            core_dumps: bit(2),
            file_growth: bit(3),
            open_files: bit(4),
            system_calls: bit(5),
        }
    }
}

/// Confines this process, for good. Only for a process that does nothing but
/// decode: afterwards it can read its standard input, write its standard
/// output and end.
#[must_use]
pub fn confine() -> Confinement {
    let mut taken = limit();
    taken.system_calls = filter_system_calls();
    taken
}

#[cfg(unix)]
fn limit() -> Confinement {
    use rlimit::Resource;
    let set = |resource: Resource, soft: u64, hard: u64| resource.set(soft, hard).is_ok();
    Confinement {
        core_dumps: set(Resource::CORE, 0, 0),
        cpu: set(Resource::CPU, CPU_SECONDS, CPU_SECONDS + 1),
        file_growth: set(Resource::FSIZE, 0, 0),
        // Standard input, output and error are open already.
        open_files: set(Resource::NOFILE, 3, 3),
        memory: set(Resource::AS, MEMORY, MEMORY),
        system_calls: false,
    }
}

#[cfg(not(unix))]
fn limit() -> Confinement {
    Confinement::default()
}

#[cfg(target_os = "linux")]
fn filter_system_calls() -> bool {
    filter::installed().is_some()
}

#[cfg(not(target_os = "linux"))]
fn filter_system_calls() -> bool {
    false
}

#[cfg(target_os = "linux")]
mod filter {
    use std::collections::BTreeMap;

    use seccompiler::{
        BpfProgram, SeccompAction, SeccompCmpArgLen as Length, SeccompCmpOp as Is,
        SeccompCondition, SeccompFilter, SeccompRule,
    };

    /// Calls that are let through whatever their arguments are: memory,
    /// waiting, signals that the process sends to nobody else, the time.
    const FREE: [libc::c_long; 17] = [
        libc::SYS_brk,
        libc::SYS_clock_gettime,
        libc::SYS_close,
        libc::SYS_exit,
        libc::SYS_exit_group,
        libc::SYS_futex,
        libc::SYS_getpid,
        libc::SYS_getrandom,
        libc::SYS_gettid,
        libc::SYS_madvise,
        libc::SYS_mremap,
        libc::SYS_munmap,
        libc::SYS_restart_syscall,
        libc::SYS_rt_sigprocmask,
        libc::SYS_rt_sigreturn,
        libc::SYS_sched_yield,
        libc::SYS_sigaltstack,
    ];

    /// Installs the filter; every call that it does not name fails with EPERM.
    pub(super) fn installed() -> Option<()> {
        let mut rules: BTreeMap<i64, Vec<SeccompRule>> =
            FREE.iter().map(|&call| (call, Vec::new())).collect();
        let not_executable = Is::MaskedEq(libc::PROT_EXEC as u64);
        rules.insert(libc::SYS_mmap, vec![rule(2, not_executable.clone(), 0)?]);
        rules.insert(libc::SYS_mprotect, vec![rule(2, not_executable, 0)?]);
        rules.insert(libc::SYS_read, vec![rule(0, Is::Eq, 0)?]);
        rules.insert(libc::SYS_write, vec![rule(0, Is::Le, 2)?]);
        let own = u64::from(std::process::id());
        rules.insert(libc::SYS_tgkill, vec![rule(0, Is::Eq, own)?]);
        // A crash sets its signal back to the default before it repeats it.
        rules.insert(libc::SYS_rt_sigaction, Vec::new());
        let filter = SeccompFilter::new(
            rules,
            SeccompAction::Errno(libc::EPERM as u32),
            SeccompAction::Allow,
            std::env::consts::ARCH.try_into().ok()?,
        );
        let program: BpfProgram = filter.ok()?.try_into().ok()?;
        seccompiler::apply_filter_all_threads(&program).ok()
    }

    fn rule(argument: u8, is: Is, value: u64) -> Option<SeccompRule> {
        let condition = SeccompCondition::new(argument, Length::Dword, is, value).ok()?;
        SeccompRule::new(vec![condition]).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gaps_are_named() {
        let open = Confinement {
            system_calls: false,
            ..Confinement::from_bits(0x3f)
        };
        assert_eq!(open.gaps(), ["system calls"]);
        assert!(!open.is_whole() && Confinement::from_bits(0x3f).is_whole());
        assert_eq!(Confinement::from_bits(open.bits()), open);
    }
}
