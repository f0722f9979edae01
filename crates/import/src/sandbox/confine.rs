//! Takes rights away from the process that decodes: limits first, then a
//! filter of system calls that leaves memory, the two pipes and the exit.

use super::confinement::Confinement;

/// Address space of a decode child. The largest picture that is admitted
/// (a progressive JPEG of 40 megapixels and 50 MB) takes 450 to 500 MiB.
#[cfg(unix)]
const MEMORY: u64 = 512 << 20;

/// Seconds of processor time of a decode child, for one page.
#[cfg(unix)]
const CPU_SECONDS: u64 = 10;

/// Confines this process for good. Only for a process that does nothing but
/// decode: afterwards it can read its standard input, write its standard
/// output, and exit.
#[must_use]
pub fn confine() -> Confinement {
    // The filter comes last: it forbids the calls that set limits.
    let mut confinement = limit();
    confinement.system_calls = filter_system_calls();
    confinement
}

#[cfg(unix)]
fn limit() -> Confinement {
    use rlimit::Resource;
    let set = |resource: Resource, soft: u64, hard: u64| resource.set(soft, hard).is_ok();
    Confinement {
        core_dumps: set(Resource::CORE, 0, 0),
        cpu: set(Resource::CPU, CPU_SECONDS, CPU_SECONDS + 1),
        // Pipes do not count as files that grow, so the answer still gets out.
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
    filter::install().is_some()
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

    /// Calls that are allowed whatever their arguments: memory, waiting, the
    /// process's own signals, the time.
    const UNRESTRICTED: [libc::c_long; 17] = [
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
    pub(super) fn install() -> Option<()> {
        let mut rules: BTreeMap<i64, Vec<SeccompRule>> = UNRESTRICTED
            .iter()
            .map(|&call| (call, Vec::new()))
            .collect();
        // Memory that can be executed would let a decoder's bug run code of its own.
        let not_executable = Is::MaskedEq(libc::PROT_EXEC as u64);
        rules.insert(libc::SYS_mmap, vec![rule(2, not_executable.clone(), 0)?]);
        rules.insert(libc::SYS_mprotect, vec![rule(2, not_executable, 0)?]);
        // Standard input is read; standard output and error are written.
        rules.insert(libc::SYS_read, vec![rule(0, Is::Eq, 0)?]);
        rules.insert(libc::SYS_write, vec![rule(0, Is::Le, 2)?]);
        let own = u64::from(std::process::id());
        rules.insert(libc::SYS_tgkill, vec![rule(0, Is::Eq, own)?]);
        // A crash resets its signal to the default before raising it again.
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
